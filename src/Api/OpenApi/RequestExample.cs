namespace ZiZhiJin.Api.OpenApi;

internal sealed record RequestExample(object Request);
