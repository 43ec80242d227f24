using ZeroConfig;

// No record is declared anywhere: it is inferred from the files below content/recipes when the program is compiled, and
// named after the folder. "Go to definition" on Recipe shows it, ready to be pasted into the project.
foreach (var recipe in Recipe.All)
    Console.WriteLine($"{recipe.Title}: {recipe.Minutes} min, serves {recipe.Serves?.ToString() ?? "as many as come"}");

// The author of the first one, by the name that the recipe gives.
var first = Recipe.All[Recipe.Slugs.TomatoSoup];
Console.WriteLine();
Console.WriteLine($"{Author.All[first.Author].Name} writes: {first.Body.Excerpt}");
