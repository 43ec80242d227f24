using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Binding;

/// <summary>Finds tags of one post that are empty, or that it has twice.</summary>
internal static class TagCheck
{
    public static IEnumerable<Finding> Find(ContentFile file, CollectionSchema schema, BoundFrontMatter bound)
    {
        for (var i = 0; i < schema.Record.Members.Count; i++)
        {
            if (bound.Values.Members[i] is not ListValue list
                || !ComparedValueCollector.HoldsTags(schema.Record.Members[i]))
                continue;

            var known = new HashSet<string>(StringComparer.Ordinal);
            foreach (var tag in list.Items.OfType<ScalarValue>())
            {
                var text = tag.Text.Trim();
                var what = text.Length == 0 ? "a tag without text" : known.Add(text) ? null : $"'{Shown.Value(text)}' twice";
                if (what is not null)
                {
                    yield return new Finding(
                        BindingRules.OddTag,
                        file.PlaceOf(tag.Span),
                        [Keys.RecordKeys.Spelling(schema.Record.Members[i]), what]);
                }
            }
        }
    }
}
