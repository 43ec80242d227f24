using System.Globalization;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Symbols;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Values;

/// <summary>Reads an enum's members as the choices for a value.</summary>
internal static class EnumReader
{
    public static EnumSchema Read(INamedTypeSymbol type, DeclarationContext context)
    {
        var choices = new List<EnumChoice>();
        var seen = new Dictionary<string, (IFieldSymbol Field, EnumChoice Choice)>(LooseKey.ChoiceComparer);
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue))
        {
            var choice = ReadChoice(field);
            choices.Add(choice);

            if (!seen.TryGetValue(choice.Text, out var first))
                seen[choice.Text] = (field, choice);
            else if (first.Choice.Value != choice.Value)
                context.Report(
                    SchemaRules.SameChoice, context.PlaceOfName(field), context.PlaceOfName(first.Field),
                    [first.Choice.Name, choice.Name, type.Shown(), choice.Text]);
        }

        var isFlags = type.Find("System.FlagsAttribute") is not null;
        return new EnumSchema(type.Qualified(), choices.ToEquatableArray(), isFlags);
    }

    private static EnumChoice ReadChoice(IFieldSymbol field)
    {
        var value = Convert.ToString(field.ConstantValue, CultureInfo.InvariantCulture)!;
        var text = field.Find("System.Runtime.Serialization.EnumMemberAttribute")?.Named("Value")?.Value as string;
        return new EnumChoice(field.Name, text ?? field.Name, value, IsExact: text is not null);
    }
}
