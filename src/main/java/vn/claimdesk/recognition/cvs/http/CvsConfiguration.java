package vn.claimdesk.recognition.cvs.http;

import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Configuration;

/** Makes the Feign client. */
@Configuration(proxyBeanMethods = false)
@EnableFeignClients(clients = CvsApi.class)
class CvsConfiguration {}
