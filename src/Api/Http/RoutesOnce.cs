namespace ZiZhiJin.Api.Http;

/// <summary>
/// Builds the endpoints once. The router and the authorisation each ask all sources for their endpoints, and a source builds them anew, with every
/// handler behind its filters, whenever it is asked: a fifth of the start.
/// </summary>
internal static class RoutesOnce
{
    /// <summary>To be called after the last route is mapped.</summary>
    public static void KeepRoutes(this IEndpointRouteBuilder app)
    {
        var kept = new CompositeEndpointDataSource([.. app.DataSources]);
        app.DataSources.Clear();
        app.DataSources.Add(kept);
    }
}
