using ZiZhiJin.WechatSandbox;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
if (builder.Configuration[WebHostDefaults.ServerUrlsKey] is null) builder.WebHost.UseUrls("http://127.0.0.1:5081");
builder.Services.AddSandbox();

var app = builder.Build();
app.MapSandbox();
app.AssumeCallbacks(builder.Configuration["Callbacks:Api"] ?? "http://127.0.0.1:5080");
app.Run();

/// <summary>Internal in so many words: the tests that host this also host a public Program.</summary>
internal partial class Program;
