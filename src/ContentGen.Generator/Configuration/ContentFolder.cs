namespace ContentGen.Generator.Configuration;

/// <summary>Where content is: all that a post depends on besides its file.</summary>
/// <param name="Root">Absolute, with forward slashes and one at the end.</param>
/// <param name="Directory">What paths shown to the user begin with: <c>content/</c>.</param>
internal sealed record ContentFolder(string Root, string Directory)
{
    /// <summary>Whether the project does not trust every author of its posts.</summary>
    public bool IsUntrusted { get; init; }

    /// <summary>In a project that does not have the package's MSBuild files, which say where content is.</summary>
    /// <remarks>NuGet gives a generator also to projects that reference its package only through another project or
    /// package. They get no MSBuild files, and the generator does nothing there: a host with a folder of this name uses
    /// the posts of a library, and must not get records of its own.</remarks>
    public static readonly ContentFolder None = new("\0", "");
}
