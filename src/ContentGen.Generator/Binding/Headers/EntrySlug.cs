namespace ContentGen.Generator.Binding.Headers;

/// <summary>The name of an entry in its URL.</summary>
/// <param name="Text">From the front matter, or else from the file's name.</param>
/// <param name="IsKnown">False where the front matter may give another one and cannot be read.</param>
/// <param name="Unread">What the front matter seems to give where it cannot be read; null where it seems to give none.</param>
/// <param name="IsSet">Whether a key of the front matter gives it.</param>
internal sealed record EntrySlug(string Text, bool IsKnown = true, string? Unread = null, bool IsSet = false);
