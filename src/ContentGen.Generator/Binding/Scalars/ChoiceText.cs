using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Binding.Scalars;

/// <summary>The choices of an enum as they are typed. Their numbers are not accepted: they mean nothing in a post.</summary>
internal static class ChoiceText
{
    /// <summary>Finds the choice that a text names, or null.</summary>
    public static EnumChoice? Find(EnumSchema schema, string text)
    {
        var trimmed = text.Trim();
        foreach (var choice in schema.Choices)
        {
            if (choice.IsExact
                ? choice.Text.Equals(trimmed, StringComparison.OrdinalIgnoreCase)
                : LooseKey.ChoiceComparer.Equals(choice.Text, trimmed))
                return choice;
        }

        return null;
    }
}
