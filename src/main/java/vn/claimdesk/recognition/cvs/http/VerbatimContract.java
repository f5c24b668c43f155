package vn.claimdesk.recognition.cvs.http;

import feign.Contract;
import feign.MethodMetadata;
import feign.Param;
import java.lang.reflect.Method;
import java.util.HashMap;

/**
 * Feign's own contract, but for text that holds a percent sign. Feign takes {@code %20} in a value
 * for a space that somebody has encoded already, and the vendor would be given another address than
 * was meant; here a value arrives as it is.
 */
class VerbatimContract extends Contract.Default {

  @Override
  protected MethodMetadata parseAndValidateMetadata(Class<?> target, Method method) {
    MethodMetadata metadata = super.parseAndValidateMetadata(target, method);
    Class<?>[] types = method.getParameterTypes();
    var verbatim = new HashMap<Integer, Param.Expander>();
    metadata.indexToName().keySet().stream()
        .filter(index -> types[index] == String.class)
        .forEach(index -> verbatim.put(index, text -> text.toString().replace("%", "%25")));
    metadata.indexToExpander(verbatim);
    return metadata;
  }
}
