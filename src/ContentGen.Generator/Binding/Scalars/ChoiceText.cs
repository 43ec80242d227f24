using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Binding.Scalars;

/// <summary>The choices of an enum as they are typed. Their numbers are not accepted: they mean nothing in a
/// post.</summary>
internal static class ChoiceText
{
    /// <summary>Finds the choice of an enum that a text names, or null.</summary>
    public static EnumChoice? Find(EnumSchema schema, string text)
    {
        foreach (var choice in schema.Choices)
        {
            if (choice.IsExact
                ? choice.Text.Equals(text, StringComparison.OrdinalIgnoreCase)
                : LooseKey.ChoiceComparer.Equals(choice.Text, text))
                return choice;
        }

        return null;
    }
}
