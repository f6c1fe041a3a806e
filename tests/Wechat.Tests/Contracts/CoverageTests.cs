using System.Reflection;

namespace ZiZhiJin.Wechat.Tests.Contracts;

/// <summary>No call of the client is without a test against the sandbox.</summary>
public sealed class CoverageTests
{
    [Fact]
    public void Every_call_of_the_client_is_made_against_the_sandbox()
    {
        var covered = from type in typeof(CoverageTests).Assembly.GetTypes()
                      from test in type.GetMethods()
                      where test.IsDefined(typeof(FactAttribute), inherit: true)
                      from covers in test.GetCustomAttributes<CoversAttribute>()
                      select covers.Call;

        Assert.Empty(Calls().Except(covered));
        Assert.InRange(Calls().Count, 27, 200);
    }

    /// <summary>What asks the platform, waits and can be left: in public classes that only the composition can make.</summary>
    private static List<string> Calls() =>
    [
        .. from type in typeof(WechatComposition).Assembly.GetExportedTypes()
           where type is { IsClass: true, IsAbstract: false } && type.GetConstructors().Length == 0
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
           where typeof(Task).IsAssignableFrom(method.ReturnType) && method.GetParameters().Any(parameter => parameter.ParameterType == typeof(CancellationToken))
           select $"{type.Name}.{method.Name}",
    ];
}
