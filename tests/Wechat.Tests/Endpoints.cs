namespace ZiZhiJin.Wechat.Tests;

internal static class Endpoints
{
    public const string StableToken = "/cgi-bin/stable_token";
    public const string Addresses = "/cgi-bin/get_api_domain_ip";
    public const string Phone = "/wxa/business/getuserphonenumber";
    public const string Login = "/sns/jscode2session";
}
