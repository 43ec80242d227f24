namespace ContentGen.Generator.Configuration;

/// <summary>Where content lies: all that a post depends on beside its file.</summary>
/// <param name="Root">Absolute, with forward slashes and one at the end.</param>
/// <param name="Directory">What paths shown to the user begin with: <c>content/</c>.</param>
internal sealed record ContentFolder(string Root, string Directory);
