using System.Collections.Immutable;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Constraints;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Tests.Binding;

/// <summary>Schemas as the schema phase makes them, written by hand.</summary>
internal static class Schemas
{
    public static readonly EnumSchema Category = Enum("News", "Tutorials", "ToolsAndFrameworks");

    public static ScalarSchema Scalar(ScalarKind kind) => new(kind);

    /// <summary>By name, since a public test cannot take an internal enum.</summary>
    public static ScalarSchema Scalar(string kind) => Scalar(System.Enum.Parse<ScalarKind>(kind));

    public static ScalarSchema Text => Scalar(ScalarKind.String);

    public static ScalarSchema Int => Scalar(ScalarKind.Int32);

    public static ScalarSchema Date => Scalar(ScalarKind.DateOnly);

    public static ListSchema ListOf(ValueSchema element, bool nullable = false) =>
        new("list", ListShape.ImmutableArray, element, nullable);

    public static DictionarySchema DictionaryOf(ValueSchema value, bool nullable = false) => new("dictionary", value, nullable);

    public static EnumSchema Enum(params string[] names) => new(
        "Site.Category",
        names.Select((name, i) => new EnumChoice(name, name, i.ToString(), IsExact: false)).ToEquatableArray(),
        IsFlags: false);

    public static EnumSchema Flags(params string[] names) => new(
        "Site.Options",
        names.Select((name, i) => new EnumChoice(name, name, (1 << i).ToString(), IsExact: false)).ToEquatableArray(),
        IsFlags: true);

    public static MemberSchema Member(
        string name,
        ValueSchema value,
        bool required = false,
        bool nullable = false,
        string[]? keys = null,
        string? obsolete = null,
        EntryMember entryMember = EntryMember.None,
        params Constraint[] constraints) =>
        new(
            name,
            value.Type,
            value,
            nullable,
            required,
            keys is null ? default : keys.ToEquatableArray(),
            required ? MemberSetter.Required : MemberSetter.With,
            Default: null,
            entryMember,
            constraints.ToEquatableArray(),
            obsolete);

    public static RecordSchema Record(string name, params MemberSchema[] members) =>
        new($"global::Site.{name}", name, members.ToEquatableArray());

    public static RecordValueSchema Nested(string name) => new($"global::Site.{name}");

    public static CollectionSchema Post(params MemberSchema[] members) => Post(UnknownKeyPolicy.Warn, [], members);

    public static CollectionSchema Post(UnknownKeyPolicy unknownKeys, RecordSchema[] nested, params MemberSchema[] members) =>
        new(
            "posts",
            new RecordDeclaration("Site", default, "Post", "public", true, false, default, default, default(EquatableArray<string>)),
            Record("Post", members),
            nested.ToEquatableArray(),
            ImmutableArray<OrderKey>.Empty,
            DateMember: null,
            "/posts/{slug}/",
            unknownKeys);
}
