package vn.claimdesk.intake.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.claimdesk.claim.Policies;

class PolicyAddedMeanwhileTest {

  @Test
  void replacesAPolicyThatSomebodyElseAddedInTheSameMoment() throws Exception {
    Policies policies = mock();
    when(policies.find("P1")).thenReturn(Optional.empty());
    doThrow(new DuplicateKeyException("policy")).doNothing().when(policies).save(any());
    var mvc = MockMvcBuilders.standaloneSetup(new PolicyController(policies, mock())).build();
    mvc.perform(
            put("/api/policies/P1")
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                    """
                    {"holder": "A", "validFrom": "2026-01-01", "validTo": "2026-12-31",
                     "insuredPersons": [{"name": "Nguyễn Văn An"}],
                     "benefits": [{"benefit": "outpatient", "limitAmount": 1,
                       "coPaymentPercent": 0}]}"""))
        .andExpect(status().isOk());
    verify(policies, times(2)).save(any());
  }
}
