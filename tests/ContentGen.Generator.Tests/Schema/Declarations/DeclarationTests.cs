using System.Text;
using ContentGen.Generator.Schema;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Tests.Schema.Declarations;

public class DeclarationTests
{
    [Fact]
    public void AnotherPartRepeatsTheContainingTypes()
    {
        var declaration = SchemaProbe.Read("""
            namespace My.@namespace;

            public static partial class Site
            {
                internal partial record struct @struct
                {
                    [ContentCollection("posts")]
                    public partial record Post;
                }
            }
            """).Schema.Declaration;

        Assert.Equal("My.@namespace", declaration.Namespace);
        Assert.Equal(["partial class Site", "partial record struct @struct"], declaration.ContainingTypes);
        Assert.True(declaration is { Name: "Post", Accessibility: "public", IsSealed: false, HasBaseRecord: false });
    }

    [Fact]
    public void SealedInternalAndBaseAreRead()
    {
        var declaration = SchemaProbe.Read("""
            abstract record Page;

            [ContentCollection("posts")]
            sealed partial record Post : Page;
            """).Schema.Declaration;

        Assert.True(declaration is { Namespace: null, Accessibility: "internal", IsSealed: true, HasBaseRecord: true });
    }

    public record Printed(string First)
    {
        public string Field = "";
        public static string Static = "";
        private string Private { get; set; } = "";
        internal string Internal { get; init; } = "";
        public string Computed => "";
        public string this[int index] => "";
        public int Second { get; set; }
        public string WriteOnly { set => Private = value; }
    }

    // The record above and its text must stay the same; what C# prints of it is the measure.
    [Fact]
    public void TheMembersThatCSharpPrintsArePrinted()
    {
        var schema = SchemaProbe.Read("""
            [ContentCollection("posts")]
            public partial record Printed(string First)
            {
                public string Field = "";
                public static string Static = "";
                private string Private { get; set; } = "";
                internal string Internal { get; init; } = "";
                public string Computed => "";
                public string this[int index] => "";
                public int Second { get; set; }
                public string WriteOnly { set => Private = value; }
            }
            """).Schema;

        var printed = new StringBuilder("Printed { ").AppendJoin(", ", schema.Declaration.PrintedMembers!.Value.Select(static name => name + " = " + (name == "Second" ? "0" : "")));
        Assert.Equal(new Printed("").ToString(), printed.Append(" }").ToString());
    }

    [Fact]
    public void TheUsersOwnPrintMembersIsKept()
    {
        var declaration = SchemaProbe.ReadMembers("private bool PrintMembers(System.Text.StringBuilder builder) => false;").Schema.Declaration;

        Assert.Null(declaration.PrintedMembers);
    }

    [Theory]
    [InlineData("public record Post;", "CG2001 at 'Post': 'Post' is not partial, so ContentGen cannot add members to it; write 'partial record Post'")]
    [InlineData("public partial class Post;", "CG2002 at 'Post': 'Post' is a class, but a collection must be a record class; write 'partial record Post'")]
    [InlineData("public partial record struct Post;", "CG2002 at 'Post': 'Post' is a record struct, but a collection must be a record class; write 'partial record Post'")]
    [InlineData("public partial record Post<T>;", "CG2003 at 'Post': 'Post' cannot be a collection because it has type parameters; remove them")]
    [InlineData("public abstract partial record Post;", "CG2003 at 'Post': 'Post' cannot be a collection because it is abstract; put [ContentCollection] on a record that derives from it")]
    [InlineData("file partial record Post;", "CG2003 at 'Post': 'Post' cannot be a collection because it is visible only in its own file; remove 'file'")]
    [InlineData("public partial record @class;", "CG2003 at '@class': 'class' cannot be a collection because it has a C# keyword as its name; rename it")]
    [InlineData("public partial record Slug;", "CG2007 at 'Slug': 'Slug' conflicts with the member 'Slug' that ContentGen generates for every collection; rename it")]
    [InlineData("public partial record Post { public int All; }", "CG2007 at 'All': 'Post.All' conflicts with the member 'All' that ContentGen generates for every collection; rename it")]
    [InlineData("public partial record Post { public static class Slugs; }", "CG2007 at 'Slugs': 'Post.Slugs' conflicts with the member 'Slugs' that ContentGen generates for every collection; rename it")]
    [InlineData("public partial record Post { private int __entry; }", "CG2007 at '__entry': 'Post.__entry' conflicts with the member '__entry' that ContentGen generates for every collection; rename it")]
    [InlineData("public partial record Post { private Post(int a) { } }", "CG2004 at 'Post': 'Post' cannot be constructed: its constructor is not accessible; make it internal or public")]
    [InlineData("public partial record Post { public Post(out int a) => a = 1; }", "CG2004 at 'Post': 'Post' cannot be constructed: its constructor has a 'ref' or 'out' parameter; remove 'ref' and 'out'")]
    [InlineData("public partial record Post { public Post(int a) { } public Post(string b) { } }", "CG2004 at 'Post': 'Post' cannot be constructed: it has several constructors; add one without parameters, or make the record positional")]
    public void AnInvalidDeclarationIsReportedAtItsName(string declaration, string line)
    {
        var probe = SchemaProbe.Read("[ContentCollection(\"posts\")] " + declaration);

        Assert.Equal([line], probe.Lines);
        Assert.Null(probe.Results[0].Schema);
    }

    [Theory]
    [InlineData("public class Site", "CG2001 at 'Site': 'Site' is not partial, so ContentGen cannot add members to it; write 'partial class Site'")]
    [InlineData("public partial class Site<T>", "CG2003 at 'Site': 'Post' cannot be a collection because it is inside 'Site', which has type parameters; move it out")]
    [InlineData("file partial class Site", "CG2003 at 'Site': 'Post' cannot be a collection because it is inside 'Site', which is visible only in its own file; remove 'file'")]
    public void AnInvalidContainingTypeIsReportedAtItsName(string outer, string line)
    {
        var probe = SchemaProbe.Read($$"""
            {{outer}}
            {
                [ContentCollection("posts")]
                public partial record Post;
            }
            """);

        Assert.Equal([line], probe.Lines);
        Assert.Null(probe.Results[0].Schema);
    }

    [Theory]
    [InlineData("private")]
    [InlineData("protected")]
    public void AnInaccessibleRecordIsReportedAtItsName(string modifier)
    {
        var probe = SchemaProbe.Read($$"""
            public partial class Site
            {
                [ContentCollection("posts")]
                {{modifier}} partial record Post;
            }
            """);

        Assert.Equal(["CG2003 at 'Post': 'Post' cannot be a collection because it is not accessible to generated code; make it internal or public"], probe.Lines);
    }

    [Fact]
    public void ACollectionCannotDeriveFromAnother()
    {
        var probe = SchemaProbe.Read("""
            [ContentCollection("pages")]
            public partial record Page;

            [ContentCollection("posts")]
            public partial record Post : Page;
            """);

        Assert.Equal(
            ["CG2003 at 'Post': 'Post' cannot be a collection because it derives from 'Page', which is also a collection; move what they share into a base record without [ContentCollection]"],
            probe.Lines);
    }

    [Fact]
    public void AnInheritedMemberConflictsToo()
    {
        var probe = SchemaProbe.Read("""
            public abstract record Page { protected static int All; private static int Slugs; }

            [ContentCollection("posts")]
            public partial record Post : Page;
            """);

        Assert.Equal(["CG2007 at 'All': 'Page.All' conflicts with the member 'All' that ContentGen generates for every collection; rename it"], probe.Lines);
    }

    [Fact]
    public void AnOldLanguageVersionIsReported()
    {
        var probe = SchemaProbe.Read("[ContentCollection(\"posts\")] public partial record Post { }", version: LanguageVersion.CSharp11);

        Assert.Equal(
            ["CG2008 at 'Post': generated code needs C# 12 or later, but this project is compiled as C# 11.0; write '<LangVersion>12</LangVersion>' in the project file, or remove the setting"],
            probe.Lines);
    }

    [Fact]
    public void ARecordInSeveralPartsIsOneSchema()
    {
        var schema = SchemaProbe.Read("""
            [ContentCollection("posts")]
            public partial record Post { public string? A { get; init; } }
            partial record Post { public string? B { get; init; } }
            """).Schema;

        Assert.Equal(["A", "B"], schema.Record.Members.Select(static member => member.Name));
    }

    [Fact]
    public void TheAttributeOnTwoPartsMakesOneCollection()
    {
        var probe = SchemaProbe.Read("""
            [ContentCollection("posts")] public partial record Post;
            [ContentCollection("news")] partial record Post;
            """);

        Assert.Single(probe.Results, static result => result.Schema is not null);
        Assert.Empty(probe.Lines);
    }

    [Fact]
    public void SchemasContainNothingOfTheCompilation() =>
        Assert.DoesNotContain(
            Reached(typeof(CollectionSchema), []),
            static type => type.Namespace?.StartsWith("Microsoft.", StringComparison.Ordinal) == true);

    private static HashSet<Type> Reached(Type type, HashSet<Type> seen)
    {
        var nested = type.IsGenericType ? type.GetGenericArguments().ToList() : [];
        nested.AddRange(type.Assembly.GetTypes().Where(other => type.IsAbstract && other.BaseType == type));
        if (seen.Add(type) && type.Namespace?.StartsWith("ContentGen", StringComparison.Ordinal) == true)
            nested.AddRange(type.GetProperties(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public).Select(static property => property.PropertyType));
        nested.ForEach(other => { if (!seen.Contains(other)) Reached(other, seen); });
        return seen;
    }
}
