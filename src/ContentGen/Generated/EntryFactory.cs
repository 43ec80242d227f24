using System.ComponentModel;

namespace ContentGen.Generated;

/// <summary>For generated code only: makes an entry, or a value inside one, of its data.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T EntryFactory<out T>(ref EntryReader entry);
