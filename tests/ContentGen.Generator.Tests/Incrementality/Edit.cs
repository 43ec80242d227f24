using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Tests.Incrementality;

/// <summary>One change of a site. It applies to any site, so that steps of a sequence can be left out.</summary>
internal abstract record Edit
{
    public abstract Site ApplyTo(Site site);

    /// <summary>Edits that do less and may show the same fault.</summary>
    public virtual IEnumerable<Edit> Simpler() => [];

    protected static IEnumerable<string> WithoutOneLine(string text)
    {
        var lines = text.Split('\n');
        if (lines.Length < 2)
            return [];
        var halves = lines.Length < 6 ? [] : new[] { lines[..(lines.Length / 2)], lines[(lines.Length / 2)..] };
        var shorter = Enumerable.Range(0, lines.Length).Select(left => lines.Where((_, i) => i != left).ToArray());
        return halves.Concat(shorter).Select(static kept => string.Join('\n', kept));
    }

    protected static string Indented(string text) =>
        "\n    | " + text.Replace("\r", "\\r", StringComparison.Ordinal)
            .Replace("\n", "\n    | ", StringComparison.Ordinal);
}

/// <summary>Saves a file, which is new or is replaced in its place.</summary>
internal sealed record WriteFile(string Path, string Text) : Edit
{
    public override Site ApplyTo(Site site) => site.File(Path, Text);

    public override IEnumerable<Edit> Simpler() => WithoutOneLine(Text).Select(text => this with { Text = text });

    public override string ToString() => $"write {Path}:{Indented(Text)}";
}

internal sealed record RemoveFile(string Path) : Edit
{
    public override Site ApplyTo(Site site) => site.Without(Path);

    public override string ToString() => $"remove {Path}";
}

/// <param name="To">An existing file of that path is replaced.</param>
/// <param name="KeepsPlace">Whether the file keeps its place in the list of files. Otherwise it is sorted into
/// it.</param>
internal sealed record RenameFile(string From, string To, bool KeepsPlace) : Edit
{
    public override Site ApplyTo(Site site)
    {
        var position = site.Files.ToList().FindIndex(file => file.Path == Site.Directory + From);
        if (position < 0 || From == To)
            return site;

        var renamed = new Site.TextFile(Site.Directory + To, site.Files[position].GetText()!.ToString());
        var files = site.Files.SetItem(position, renamed)
            .RemoveAll(file => file.Path == renamed.Path && !ReferenceEquals(file, renamed));
        return site with { Files = KeepsPlace
            ? files
            : [.. files.OrderBy(static file => file.Path, StringComparer.Ordinal)] };
    }

    public override IEnumerable<Edit> Simpler() => KeepsPlace ? [] : [this with { KeepsPlace = true }];

    public override string ToString() => $"rename {From} to {To}" + (KeepsPlace ? "" : ", then sort the files");
}

/// <summary>Adds many files at once, as a checkout of a branch does.</summary>
internal sealed record WriteManyFiles(string Folder, int Count, string Text) : Edit
{
    public override Site ApplyTo(Site site)
    {
        var known = site.Files.Select(static file => file.Path).ToHashSet(StringComparer.Ordinal);
        var added = Enumerable.Range(0, Count)
            .Select(number =>
                new Site.TextFile($"{Site.Directory}{Folder}/many-{number:000}.md", Text
                    .Replace("{number}", $"{number}", StringComparison.Ordinal)))
            .Where(file => !known.Contains(file.Path));
        return site with { Files = site.Files.AddRange(added) };
    }

    public override IEnumerable<Edit> Simpler() =>
        new[] { Count / 2, Count - 1 }.Where(static count => count > 0).Distinct()
            .Select(count => this with { Count = count })
            .Concat<Edit>(WithoutOneLine(Text).Select(text => this with { Text = text }));

    public override string ToString() => $"write {Count} files {Folder}/many-000.md and on:{Indented(Text)}";
}

internal sealed record RemoveManyFiles(string Folder, int From) : Edit
{
    public override Site ApplyTo(Site site) => site with
    {
        Files = site.Files.RemoveAll(file =>
            file.Path.StartsWith($"{Site.Directory}{Folder}/many-", StringComparison.Ordinal)
            && string.CompareOrdinal(file.Path, $"{Site.Directory}{Folder}/many-{From:000}.md") >= 0),
    };

    public override string ToString() => $"remove {Folder}/many-{From:000}.md and on";
}

/// <summary>Gives the compiler the same files in another order.</summary>
internal sealed record ShuffleFiles(int Seed) : Edit
{
    public override Site ApplyTo(Site site)
    {
        var files = site.Files.ToArray();
        new Random(Seed).Shuffle(files);
        return site with { Files = [.. files] };
    }

    public override string ToString() => $"shuffle the files (seed {Seed})";
}

internal sealed record WriteSource(string Name, string Code) : Edit
{
    public override Site ApplyTo(Site site) => site.Source(Name, Code);

    public override IEnumerable<Edit> Simpler() => WithoutOneLine(Code).Select(code => this with { Code = code });

    public override string ToString() => $"write {Name}:{Indented(Code)}";
}

internal sealed record RemoveSource(string Name) : Edit
{
    public override Site ApplyTo(Site site) => site with { Sources = site.Sources.Remove(Name) };

    public override string ToString() => $"remove {Name}";
}

internal sealed record SetProperty(string Name, string Value) : Edit
{
    public override Site ApplyTo(Site site) => site.Property(Name, Value);

    public override string ToString() => $"set the property {Name} to '{Value}'";
}

internal sealed record SetContentDirectory(string Directory) : Edit
{
    public override Site ApplyTo(Site site) => site.ContentDirectory(Directory);

    public override string ToString() => $"set the content directory to '{Directory}'";
}

internal sealed record SetLanguage(LanguageVersion Version, bool HasDataSection) : Edit
{
    public override Site ApplyTo(Site site)
    {
        var changed = site with { ParseOptions = site.ParseOptions.WithLanguageVersion(Version).WithFeatures([]) };
        return HasDataSection ? changed.WithDataSection("1000") : changed;
    }

    public override string ToString() =>
        $"set the language to {Version}" + (HasDataSection ? " with literals in the data section" : "");
}

internal sealed record SetNullable(NullableContextOptions Nullable) : Edit
{
    public override Site ApplyTo(Site site) => site with { Nullable = Nullable };

    public override string ToString() => $"set nullable to {Nullable}";
}

/// <summary>Changes nothing: a keystroke elsewhere, or a build without an edit.</summary>
internal sealed record ChangeNothing : Edit
{
    public override Site ApplyTo(Site site) => site;

    public override string ToString() => "change nothing";
}
