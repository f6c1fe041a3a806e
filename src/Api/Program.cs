var builder = WebApplication.CreateSlimBuilder(args);
var app = builder.Build();
app.MapGet("/healthz", () => TypedResults.Ok());
app.Run();

/// <summary>Named so that tests can host it.</summary>
public partial class Program;
