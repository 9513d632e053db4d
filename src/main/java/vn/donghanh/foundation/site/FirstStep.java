package vn.donghanh.foundation.site;

/// Bước đầu tiên: what a person may begin with while no duty waits for them, contributed by the module that owns the page.
///
/// @param order where it stands, small first
/// @param text  the message key of the button's words
/// @param link  the address
/// @param gate  the permission code of the address: nobody is offered a step that will not open
public record FirstStep(int order, String text, String link, String gate) {}
