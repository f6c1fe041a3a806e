namespace ZiZhiJin.WechatSandbox.Platform;

/// <summary>The platform answers a wrong method with an error code of its own.</summary>
internal static class MethodRule
{
    public static void MapPlatformGet(this IEndpointRouteBuilder routes, string path, Delegate handler) =>
        Map(routes, path, HttpMethods.Get, handler, otherwise: 43001);

    public static void MapPlatformPost(this IEndpointRouteBuilder routes, string path, Delegate handler) =>
        Map(routes, path, HttpMethods.Post, handler, otherwise: 43002);

    private static void Map(IEndpointRouteBuilder routes, string path, string method, Delegate handler, int otherwise)
    {
        routes.MapMethods(path, [method], handler);
        routes.Map(path, () => PlatformAnswer.Error(otherwise));
    }
}
