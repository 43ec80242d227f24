using ContentGen.Generator.Schema.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator.Schema.Members;

/// <summary>Whether a property or field has a value of its own before front matter sets it.</summary>
internal static class MemberDefaults
{
    public static bool HasDefault(ISymbol member, DeclarationContext context)
    {
        // A compiled assembly does not show it. Its own compiler would have warned about a non-nullable null.
        if (!context.IsOurs(member))
            return true;

        return member.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(context.Cancellation) switch
        {
            PropertyDeclarationSyntax property => IsDefault(property.Initializer),
            VariableDeclaratorSyntax field => IsDefault(field.Initializer),
            // A positional member whose constructor is not called directly: another constructor gives it a value.
            ParameterSyntax => true,
            _ => false,
        }) || IsSetInConstructor(member, context);
    }

    // "= null!" and "= default!" only keep the compiler quiet until a value is set.
    private static bool IsDefault(EqualsValueClauseSyntax? initializer)
    {
        var value = initializer?.Value;
        if (value is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } quiet)
            value = quiet.Operand;
        return value is not null
            && !value.IsKind(SyntaxKind.NullLiteralExpression)
            && !value.IsKind(SyntaxKind.DefaultLiteralExpression);
    }

    private static bool IsSetInConstructor(ISymbol member, DeclarationContext context) =>
        member.ContainingType.InstanceConstructors
            .SelectMany(static constructor => constructor.DeclaringSyntaxReferences)
            .Select(reference => reference.GetSyntax(context.Cancellation))
            .OfType<ConstructorDeclarationSyntax>()
            .SelectMany(static constructor => constructor.DescendantNodes().OfType<AssignmentExpressionSyntax>())
            .Any(assignment => Target(assignment.Left) == member.Name);

    private static string? Target(ExpressionSyntax left) => left switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
