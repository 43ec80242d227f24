using Markdig.Syntax;

namespace ContentGen.Generator.Rendering.Footnotes;

/// <summary>The footnotes of a document. Once all text is read, this is the block at its end that shows those that are
/// used, in the order of their first references.</summary>
internal sealed class FootnoteList() : LeafBlock(null)
{
    private static readonly object Key = typeof(FootnoteList);

    // The first definition of a label counts, as for links.
    private readonly Dictionary<string, FootnoteDefinition> _byLabel = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<FootnoteDefinition> _used = [];
    private readonly List<FootnoteReference> _references = [];

    /// <summary>The footnotes that are shown, by number.</summary>
    public IReadOnlyList<FootnoteDefinition> Used => _used;

    public static FootnoteList Of(MarkdownDocument document)
    {
        if (document.GetData(Key) is FootnoteList known)
            return known;
        var list = new FootnoteList();
        document.SetData(Key, list);
        return list;
    }

    public static FootnoteDefinition? Find(MarkdownDocument document, string label) =>
        document.GetData(Key) is FootnoteList list && list._byLabel.TryGetValue(label, out var found) ? found : null;

    /// <summary>Adds the list to the end of the document, once all references are known.</summary>
    public static void Complete(MarkdownDocument document)
    {
        if (document.GetData(Key) is not FootnoteList list)
            return;

        list.NumberUsed();
        if (list._used.Count > 0)
            document.Add(list);
    }

    public void Add(FootnoteDefinition definition)
    {
        if (!_byLabel.ContainsKey(definition.Label))
            _byLabel.Add(definition.Label, definition);
    }

    /// <param name="reference">A new reference.</param>
    /// <param name="block">The block that contains it.</param>
    public void Add(FootnoteReference reference, Block block)
    {
        var container = block.Parent;
        while (container is not (null or FootnoteDefinition))
            container = container.Parent;
        (container is FootnoteDefinition outer ? outer.Contained : _references).Add(reference);
    }

    // First the references in the text, then those in the footnotes that they led to, and so on.
    private void NumberUsed()
    {
        Number(_references);
        for (var i = 0; i < _used.Count; i++)
            Number(_used[i].Contained);

        var reference = 0;
        foreach (var definition in _used)
        {
            foreach (var use in definition.References)
                use.Number = ++reference;
        }
    }

    private void Number(List<FootnoteReference> references)
    {
        foreach (var reference in references)
        {
            if (reference.IsLeftOut)
                continue;
            var definition = reference.Definition;
            definition.References.Add(reference);
            if (definition.Number > 0)
                continue;
            _used.Add(definition);
            definition.Number = _used.Count;
        }
    }
}
