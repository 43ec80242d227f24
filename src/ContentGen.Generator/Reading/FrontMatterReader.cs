using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.DamagedText;
using ContentGen.Generator.Reading.Fences;
using ContentGen.Generator.Reading.Json;
using ContentGen.Generator.Reading.Mistakes;
using ContentGen.Generator.Reading.Mistakes.Silent;
using ContentGen.Generator.Reading.Yaml;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading;

/// <summary>Reads the head of a post, or all of a data file. README.md describes what front matter means.</summary>
internal static class FrontMatterReader
{
    private static readonly MappingNode NoKeys = new(ImmutableArray<MappingEntry>.Empty, default);

    public static FrontMatter Read(ContentFile file, CancellationToken cancellation)
    {
        var text = file.Text;
        var findings = new ReadingFindings(file);
        var start = FirstCharacter(text);
        if (FencePair.At(text, start) is { } fences)
            return Read(file, fences, findings, cancellation);

        Line? line = Line.At(text, start);
        while (line is { } blank && blank.IsBlank(text))
            line = blank.Next(text);
        if (line is not { } first)
            return Without(FrontMatterState.None, start, findings);

        if (FencePair.At(text, first.Start) is { Closing: not null } late)
        {
            findings.Add(ReadingRules.NotOnTheFirstLine, late.Opening);
            return Read(file, late, findings, cancellation);
        }

        return OpeningFence.ReportMistake(text, first, findings)
            ? Without(FrontMatterState.Unreadable, start, findings)
            : Without(FrontMatterState.None, start, findings);
    }

    /// <summary>Reads a <c>.yaml</c>, <c>.yml</c> or <c>.json</c> file, all of which is one entry.</summary>
    public static FrontMatter ReadData(ContentFile file, CancellationToken cancellation)
    {
        var start = FirstCharacter(file.Text);
        var end = file.Text.Length;
        var all = new FencePair(new TextSpan(start, 0), TextSpan.FromBounds(start, end), new TextSpan(end, 0), end);
        var findings = new ReadingFindings(file);
        DamageCheck.Report(file, end, findings);
        return file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            ? ReadJson(file.Text, all, findings, cancellation)
            : ReadKeys(file.Text, all, findings, cancellation);
    }

    private static FrontMatter Read(
        ContentFile file, FencePair fences, ReadingFindings findings, CancellationToken cancellation)
    {
        DamageCheck.Report(file, fences.Head.End, findings);
        if (fences.Closing is null)
        {
            ClosingFence.ReportMissing(file.Text, fences, findings);
            return Unreadable(fences, findings);
        }

        SecondBlock.Report(file.Text, fences, findings);
        return ReadKeys(file.Text, fences, findings, cancellation);
    }

    private static FrontMatter ReadJson(
        string text, FencePair all, ReadingFindings findings, CancellationToken cancellation)
    {
        var before = findings.Count;
        var root = JsonReader.Read(new HeadText(text, all.Head), findings, cancellation);
        return root is MappingNode keys ? Readable(keys, all, findings)
            : findings.Count == before ? Readable(NoKeys, all, findings)
            : Unreadable(all, findings);
    }

    private static FrontMatter ReadKeys(
        string text, FencePair fences, ReadingFindings findings, CancellationToken cancellation)
    {
        var head = new HeadText(text, fences.Head);
        var reading = YamlDoctor.Read(head, findings, cancellation);
        if (reading.FailedAt is not null || head.Mask.HidesRoot)
            return Unreadable(fences, findings);

        switch (reading.Root)
        {
            case MappingNode root:
                root = BodyTakenForKeys.CutOff(root, head, findings);
                root = SentenceAsKey.CutOut(root, head, findings);
                return Readable(head.SavedKeys.AddedTo(root), fences, findings);
            case null or ScalarNode { IsQuoted: false, Text: "" }:
                return Readable(head.SavedKeys.AddedTo(NoKeys), fences, findings);
            case UnreadableNode when head.SavedKeys.HasRootKeys:
                return Readable(head.SavedKeys.AddedTo(NoKeys), fences, findings);
            case UnreadableNode:
                return Unreadable(fences, findings);
            default:
                RootWithoutKeys.Report(head, reading.Root, findings);
                return Unreadable(fences, findings);
        }
    }

    private static FrontMatter Readable(MappingNode root, FencePair fences, ReadingFindings findings) =>
        new(FrontMatterState.Readable, MarkedAfterError(root, findings), fences.Opening, fences.BodyStart, findings.InOrder());

    // Below a line that could not be read, a sentence with a colon is not a key that someone misspelt.
    private static MappingNode MarkedAfterError(MappingNode root, ReadingFindings findings) =>
        findings.FirstError is not { } error
            ? root
            : root with
            {
                Entries = root.Entries
                    .Select(entry => entry.KeySpan.Start > error && entry.Key.IndexOf(' ') >= 0
                        ? entry with { IsReported = true }
                        : entry)
                    .ToImmutableArray(),
            };

    private static FrontMatter Unreadable(FencePair fences, ReadingFindings findings) =>
        new(FrontMatterState.Unreadable, NoKeys, fences.Opening, fences.BodyStart, findings.InOrder());

    private static FrontMatter Without(FrontMatterState state, int bodyStart, ReadingFindings findings)
    {
        if (state == FrontMatterState.None)
            findings.Add(ReadingRules.NoFrontMatter, default);
        return new FrontMatter(state, NoKeys, default, bodyStart, findings.InOrder());
    }

    // A second byte order mark, which a careless editor adds, does not move the fence from the first line.
    private static int FirstCharacter(string text) => text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
}
