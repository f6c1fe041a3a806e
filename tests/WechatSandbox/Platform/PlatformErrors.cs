namespace ZiZhiJin.WechatSandbox.Platform;

/// <summary>The platform's words for its error codes.</summary>
internal static class PlatformErrors
{
    public static string TextOf(int code) => code switch
    {
        -1 => "system error",
        40001 => "invalid credential, access_token is invalid or not latest",
        40002 => "invalid grant_type",
        40013 => "invalid appid",
        40014 => "invalid access_token",
        40029 => "invalid code",
        40033 => "invalid charset. please check your request, if include \\uxxxx will create fail!",
        40066 => "invalid url",
        40125 => "invalid appsecret",
        40163 => "code been used",
        40226 => "code blocked",
        41001 => "access_token missing",
        41002 => "appid missing",
        41004 => "appsecret missing",
        41008 => "missing code",
        42001 => "access_token expired",
        43001 => "require GET method",
        43002 => "require POST method",
        45009 => "reach max api daily quota limit",
        45011 => "api minute-quota reach limit, please retry next minute",
        47001 => "data format error",
        48001 => "api unauthorized",
        _ => "error",
    };
}
