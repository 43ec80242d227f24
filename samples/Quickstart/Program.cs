using System.ComponentModel.DataAnnotations;
using ContentGen;

// Every Markdown file below content/posts is one of these when the program is compiled.
foreach (var post in Post.All)
    Console.WriteLine($"{post.PubDate:yyyy-MM-dd}  {post.Title}  ({post.Body.ReadingTime.TotalMinutes:0} min)");

// One post by name: rename its file and this line no longer compiles.
Console.WriteLine();
Console.WriteLine(Post.All[Post.Slugs.TheKettle].Body.Excerpt);

[ContentCollection("posts")]
public sealed partial record Post
{
    [StringLength(60)]
    public required string Title { get; init; }

    public required DateOnly PubDate { get; init; }

    public string[] Tags { get; init; } = [];
}
