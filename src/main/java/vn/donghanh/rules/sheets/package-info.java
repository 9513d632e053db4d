/// Bảng tính: spreadsheets in and out. A registry declares its columns once; template, export and import follow from them,
/// and what an upload says is judged by the registry's own form before anything is kept. Law: Law 91/2025/QH15 on personal
/// data (nothing of a contact is a column), Law 117/2025/QH15 article 5 (a secrecy stamp is refused as in every form).
/// What surprises: a workbook is read by our own small reader, which refuses it by size before it opens it; formulas are
/// never calculated and never believed. May touch nothing; moments are arguments.
@ApplicationModule(id = "sheets", displayName = "Bảng tính", allowedDependencies = {})
@NullMarked
package vn.donghanh.rules.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
