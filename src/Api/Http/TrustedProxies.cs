using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace ZiZhiJin.Api.Http;

/// <summary>
/// Behind a load balancer the caller's address stands in a header. It is believed only from the addresses, or networks, that the
/// setting <c>TrustedProxies</c> lists; without them it is not read at all.
/// </summary>
internal static class TrustedProxies
{
    public static void AddTrustedProxies(this WebApplicationBuilder builder) =>
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded => Trust(forwarded, Listed(builder.Configuration)));

    // With nothing to trust the middleware would trust everybody.
    public static void UseTrustedProxies(this WebApplication app)
    {
        if (Listed(app.Configuration).Length > 0) app.UseForwardedHeaders();
    }

    private static string[] Listed(IConfiguration configuration) => configuration.GetSection("TrustedProxies").Get<string[]>() ?? [];

    private static void Trust(ForwardedHeadersOptions forwarded, string[] proxies)
    {
        forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        forwarded.ForwardLimit = null; // every hop has to be on the list
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in proxies) Trust(forwarded, proxy);
    }

    private static void Trust(ForwardedHeadersOptions forwarded, string proxy)
    {
        if (IPAddress.TryParse(proxy, out var address)) forwarded.KnownProxies.Add(address);
        else if (System.Net.IPNetwork.TryParse(proxy, out var network)) forwarded.KnownIPNetworks.Add(network);
        else throw new InvalidOperationException($"TrustedProxies: '{proxy}' is neither an address nor a network.");
    }
}
