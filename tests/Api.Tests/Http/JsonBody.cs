using System.Text;

namespace ZiZhiJin.Api.Tests.Http;

internal static class JsonBody
{
    public static HttpContent Of(string json) => new StringContent(json, Encoding.UTF8, "application/json");
}
