using System.ComponentModel.DataAnnotations;
using ContentGen;

// The compiler makes one of these from every Markdown file below content/posts.
foreach (var post in Post.All)
    Console.WriteLine($"{post.PubDate:yyyy-MM-dd}  {post.Title}  ({post.Body.ReadingTime.TotalMinutes:0} min)");

// One post by its name. If you rename its file, this line no longer compiles.
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
