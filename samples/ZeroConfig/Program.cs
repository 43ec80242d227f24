using ZeroConfig;

// No record is declared. The compiler infers one from the files below content/recipes and names it after the folder.
// "Go to definition" on Recipe shows it, ready to be pasted into the project.
foreach (var recipe in Recipe.All)
    Console.WriteLine($"{recipe.Title}: {recipe.Minutes} min, serves {recipe.Serves?.ToString() ?? "as many as come"}");

// The author of the first recipe, by the id in its front matter.
var first = Recipe.All[Recipe.Slugs.TomatoSoup];
Console.WriteLine();
Console.WriteLine($"{Author.All[first.Author].Name} writes: {first.Body.Excerpt}");
