namespace ZiZhiJin.Wechat.Tests.Contracts;

/// <summary>Says of a test that it makes that call of the client against the sandbox and reads the answer.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class CoversAttribute(Type client, string method) : Attribute
{
    public string Call { get; } = $"{client.Name}.{method}";
}
