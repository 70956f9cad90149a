/// What runs outside the virtual machine: [dev.onrecord.nativecode.NativeUse] is the entry point.
@NullMarked
package dev.onrecord.nativecode;

import org.jspecify.annotations.NullMarked;
