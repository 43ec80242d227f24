using System.Collections.Immutable;
using System.Globalization;
using ContentGen.Generator.Binding.Keys;
using ContentGen.Generator.Binding.Scalars;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Binding.Drafts;

/// <summary>Reads whether one post is a draft. One key that says so is enough.</summary>
internal sealed class DraftReader(ContentFile file, FrontMatter frontMatter, SchemaIndex index)
{
    private readonly FindingList _findings = new(file, BindingRules.TooMany);
    private MappingEntry? _hides;
    private MappingEntry? _shows;
    private MappingEntry? _refused;

    public EntryKey<bool> Read()
    {
        foreach (var entry in frontMatter.Root.Entries)
        {
            var marks = index.Drafts.Of(entry);
            if (marks.Length > 0)
                Read(entry, marks);
        }

        // Two names of one member are reported as such.
        if (_hides is not null && _shows is not null
            && (index.Root.IndexOf(_hides.Key) is var member && (member < 0 || member != index.Root.IndexOf(_shows.Key))))
            ReportContradiction(_hides, _shows);
        var entryOfState = _refused ?? _hides ?? _shows;
        return entryOfState is null
            ? EntryKey<bool>.None
            : new EntryKey<bool>(
                _refused is null ? EntryKeyState.Read : EntryKeyState.Refused,
                _hides is not null,
                entryOfState.Value.Span,
                _findings.InFileOrder(frontMatter.Fence));
    }

    private void Read(MappingEntry entry, ImmutableArray<DraftMark> marks)
    {
        if (entry.Value is UnreadableNode)
        {
            _refused ??= entry;
            return;
        }

        var scalar = entry.Value as ScalarNode;
        var text = scalar?.Text.Trim();
        if (marks.Any(mark => string.Equals(mark.Value, text, StringComparison.OrdinalIgnoreCase)))
            _hides ??= entry;
        else if (marks.Any(static mark => mark.IsSwitch))
            ReadSwitch(entry, scalar, text);
    }

    private void ReadSwitch(MappingEntry entry, ScalarNode? scalar, string? text)
    {
        if (text is not null && BooleanText.Read(text).Text is not null)
        {
            _shows ??= entry;
            return;
        }

        // A member of that type reports the value itself, or allows null.
        if (index.Root.IndexOf(entry.Key) is >= 0 and var member
            && index.Root.Record.Members[member] is { Value: ScalarSchema { Kind: ScalarKind.Boolean } } reader)
        {
            if (scalar is not { IsNull: true } || !reader.IsNullable)
                _refused ??= entry;
            return;
        }

        _refused ??= entry;
        var name = Shown.Value(entry.Key);
        if (scalar is null)
            _findings.Add(BindingRules.WrongShape, entry.Value.Span, $"'{name}'", "true or false",
                entry.Value is ListNode ? "a list" : "nested keys", $"write '{name}: true'");
        else if (scalar.Lost is { } lost)
            _findings.Add(ReadingRules.CommentTakesValue, lost.Span, lost.Shown, ReadingRules.NoValueIsLeft, lost.Advice);
        else if (scalar.IsNull)
            _findings.Add(BindingRules.NoValue, entry.KeySpan, name, "", $"write '{name}: true' or '{name}: false'");
        else if (BooleanText.Read(scalar.Text.Trim()).Problem is { } problem)
            _findings.Add(problem.Rule, scalar.Span, [$"'{name}'", .. problem.Facts]);
    }

    private void ReportContradiction(MappingEntry hides, MappingEntry shows)
    {
        var line = file.PlaceOf(hides.KeySpan).Lines.Start.Line + 1;
        _findings.Add(
            BindingRules.DraftContradiction, shows.KeySpan, hides.KeySpan,
            Line(shows, TextOf(shows)), Line(hides, TextOf(hides)), line.ToString(CultureInfo.InvariantCulture),
            Line(shows, Opposite(TextOf(shows))),
            BooleanText.Read(TextOf(hides)).Text is null
                ? $"another value of '{Shown.Value(hides.Key)}'"
                : $"'{Line(hides, Opposite(TextOf(hides)))}'");
    }

    private static string TextOf(MappingEntry entry) => ((ScalarNode)entry.Value).Text.Trim();

    private static string Line(MappingEntry entry, string value) => $"{Shown.Value(entry.Key)}: {Shown.Value(value)}";

    private static string Opposite(string text) => BooleanText.Read(text).Text == "True" ? "false" : "true";
}
