package vn.donghanh.foundation.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import vn.donghanh.Gate;
import vn.donghanh.Refusal;

/// Trang lỗi: every end that is not the wished one is a clean page in the reader's language: what happened, what to do,
/// the request's number; never a stack trace, never what somebody typed.
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

  /// What the container found wrong before or after us: an unreadable request, a refused form token, a bad address.
  @Gate(Gate.PUBLIC)
  @RequestMapping("/error")
  ModelAndView container(HttpServletRequest request, HttpServletResponse response) {
    var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    return page(code, request, response);
  }

  /// A rule said no and the form did not show it at its field.
  @ExceptionHandler
  ModelAndView refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(422);
    var model = new ExtendedModelMap();
    model.addAttribute("key", refusal.key());
    model.addAttribute("arguments", refusal.arguments());
    model.addAttribute("request", RequestIds.of(request));
    return new ModelAndView("site/refused", model);
  }

  /// An address that only takes a form, opened as a page: by reload, by the other language, after signing in. It leads to
  /// the page above it, which holds the form.
  @ExceptionHandler
  ModelAndView onlyForms(HttpRequestMethodNotSupportedException wrong, HttpServletRequest request, HttpServletResponse response) {
    var path = request.getRequestURI();
    var above = path.substring(0, Math.max(1, path.lastIndexOf('/')));
    if (!"GET".equals(request.getMethod()) || path.startsWith("//") || above.equals(path)) {
      return page(405, request, response);
    }
    return new ModelAndView("redirect:" + above + (request.getParameter("lang") == null ? "" : "?lang=" + ("en".equals(request.getParameter("lang")) ? "en" : "vi")));
  }

  /// Everything else: what is the asker's fault names its status, the rest is ours and goes into the log.
  @ExceptionHandler
  ModelAndView failed(Exception failure, HttpServletRequest request, HttpServletResponse response) {
    var code = code(failure);
    if (code >= 500) {
      LOG.error("request {} failed: {} {}", RequestIds.of(request), request.getMethod(), request.getRequestURI(), failure);
    }
    return page(code, request, response);
  }

  private static int code(Exception failure) {
    var named = AnnotatedElementUtils.findMergedAnnotation(failure.getClass(), ResponseStatus.class);
    return switch (failure) {
      case ErrorResponse known -> known.getStatusCode().value();
      case Exception _ when named != null -> named.code().value();
      // An id that cannot be one names no record.
      case MethodArgumentTypeMismatchException wrong -> wrong.getParameter().hasParameterAnnotation(PathVariable.class) ? 404 : 400;
      // The firewall looks at a parameter when somebody asks for it, which may be as late as here.
      case TypeMismatchException _, HttpMessageNotReadableException _, MultipartException _, InvalidParameterException _,
          RequestRejectedException _ -> 400;
      case ConcurrencyFailureException _ -> 409;
      case DataAccessResourceFailureException _, CannotCreateTransactionException _ -> 503;
      default -> 500;
    };
  }

  private static ModelAndView page(int code, HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(code);
    var model = new ExtendedModelMap();
    model.addAttribute("key", key(code));
    model.addAttribute("code", code);
    model.addAttribute("request", RequestIds.of(request));
    return new ModelAndView("site/error", model);
  }

  // The pages that have words of their own; the others share those of their family.
  private static String key(int code) {
    return switch (HttpStatus.resolve(code)) {
      case FORBIDDEN -> "forbidden";
      case NOT_FOUND, GONE -> "not-found";
      case METHOD_NOT_ALLOWED -> "not-here";
      case CONTENT_TOO_LARGE, URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE -> "too-large";
      case CONFLICT -> "conflict";
      case MISDIRECTED_REQUEST -> "misdirected";
      case TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE -> "busy";
      case null, default -> code >= 500 ? "failed" : "unreadable";
    };
  }
}
