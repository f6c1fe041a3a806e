using System.IO.Compression;
using System.Net;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Http;

public sealed class PhonePagesTests
{
    [Fact]
    public async Task The_page_is_asked_for_anew_and_runs_what_comes_from_here_alone()
    {
        using var answer = await Get("/h5/");

        Assert.Equal(TestPages.Page, await answer.Content.ReadAsStringAsync());
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("public, no-cache", Header(answer, "Cache-Control"));
        Assert.Contains("script-src 'self';", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_has_the_page_already_is_told_so()
    {
        using var first = await Get("/h5/");

        using var again = await Get("/h5/", ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [InlineData("gzip, deflate, br", true)]
    [InlineData("br;q=0, gzip", false)]
    [InlineData("identity", false)]
    public async Task A_part_comes_compressed_to_whoever_takes_it_so_and_is_kept_for_ever(string accepts, bool compressed)
    {
        using var answer = await Get($"/h5/{TestPages.Part}", ("Accept-Encoding", accepts));

        Assert.Equal(compressed ? ["br"] : [], answer.Content.Headers.ContentEncoding);
        Assert.Equal(TestPages.Script, await Unpacked(answer));
        Assert.Equal("text/javascript; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("public, max-age=31536000, immutable", Header(answer, "Cache-Control"));
        Assert.Equal("Accept-Encoding", Header(answer, "Vary"));
    }

    [Fact]
    public async Task Without_the_last_stroke_the_browser_is_sent_on_and_keeps_what_it_brought()
    {
        using var answer = await Get("/h5?code=1&state=2");

        Assert.Equal("/h5/?code=1&state=2", answer.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("/h5/nowhere.js")]
    [InlineData("/h5/assets")]
    [InlineData("/h5/assets/index-A1b2.js.br")]
    [InlineData("/h5/%2e%2e/keys.json")]
    [InlineData("/h5/..%2fkeys.json")]
    public async Task What_is_not_of_the_build_is_not_there(string address)
    {
        using var answer = await Get(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Before_the_build_it_is_said_that_there_are_no_pages_yet()
    {
        var shared = await TestApi.Shared();
        await using var api = await TestApi.Start(shared.Settings["ConnectionStrings:Redis"], shared.Settings["ConnectionStrings:MySql"], more: ("H5:Folder", "/nowhere"));

        var answer = await new TestUser(api.Http, null).Get("/h5/");

        Assert.Equal("h5.not-built", answer.Must(HttpStatusCode.NotFound).Code);
    }

    private static async Task<HttpResponseMessage> Get(string address, params (string Name, string Value)[] headers)
    {
        var api = await TestApi.Shared();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await api.Http.SendAsync(request);
    }

    private static async Task<string> Unpacked(HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStreamAsync();
        using var reader = new StreamReader(answer.Content.Headers.ContentEncoding.Contains("br") ? new BrotliStream(body, CompressionMode.Decompress) : body);
        return await reader.ReadToEndAsync();
    }

    private static string Header(HttpResponseMessage answer, string name) => string.Join(", ", answer.Headers.TryGetValues(name, out var values) ? values : []);
}
