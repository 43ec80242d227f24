using System.ComponentModel;

namespace ContentGen.Generated;

/// <summary>For generated code only: creates an entry, or a value inside one, from its data.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T EntryFactory<out T>(ref EntryReader entry);
