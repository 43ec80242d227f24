using System.Globalization;
using ContentGen.Generator.Schema.Constraints;

namespace ContentGen.Generator.Binding.Constraints;

/// <summary>The message of a constraint: that of its attribute, where it has one.</summary>
internal static class Messages
{
    /// <param name="constraint">The constraint.</param>
    /// <param name="ours">The message where the attribute has none.</param>
    /// <param name="facts">What the attribute fills its <c>ErrorMessage</c> with, in its own order.</param>
    public static string Of(Constraint constraint, string ours, params string[] facts)
    {
        if (constraint.ErrorMessage is not { } message)
            return ours;

        try
        {
            return string.Format(CultureInfo.InvariantCulture, message, facts);
        }
        catch (FormatException)
        {
            return message;
        }
    }
}
