using ZiZhiJin.Api;
using ZiZhiJin.Api.Commands;

var command = Command.In(args);
var builder = WebApplication.CreateSlimBuilder(args);
builder.AddZiZhiJin();

await using var app = builder.Build();
if (command is not null) return await command.Run(app.Services);

app.UseZiZhiJin();
app.MapZiZhiJin();
await app.RunAsync();
return 0;

/// <summary>Named so that tests can host it.</summary>
public partial class Program;
