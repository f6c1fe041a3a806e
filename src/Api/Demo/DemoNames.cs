using System.Security.Cryptography;
using System.Text;

namespace ZiZhiJin.Api.Demo;

/// <summary>Made-up neighbours, the same at every load, no two with one name.</summary>
internal static class DemoNames
{
    private static readonly string[] Surnames = ["王", "李", "张", "刘", "陈", "杨", "黄", "赵", "周", "吴", "徐", "孙", "朱", "马", "胡", "郭", "林", "何", "高", "沈"];
    private static readonly string[] Given =
    [
        "秀英", "建国", "桂兰", "志强", "丽华", "国平", "美珍", "永康", "雅琴", "海生", "慧敏", "金宝", "玉凤", "明德", "素芬",
    ];

    public static string Of(int number) => Surnames[number % Surnames.Length] + Given[number / Surnames.Length % Given.Length];

    /// <summary>The openid that the sandbox gives to somebody of this name.</summary>
    public static string OpenId(string appId, string name) => "o" + Digest($"{appId}|{name}");

    public static string UnionId(string name) => "u" + Digest($"union|{name}");

    private static string Digest(string text) => System.Buffers.Text.Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..27];
}
