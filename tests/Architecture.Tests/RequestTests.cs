using System.Reflection;

namespace ZiZhiJin.Architecture.Tests;

/// <summary>ASP.NET Core validates public request records only; one that is internal is let through unchecked and without a word.</summary>
public class RequestTests
{
    private static IEnumerable<Type> Requests => Product.WrittenTypes("Api").Where(type => type.Name.EndsWith("Request", StringComparison.Ordinal));

    [Fact]
    public void Every_request_record_is_public() =>
        Violations.None(Requests.SelectMany(WithParts).Distinct().Where(type => !IsDeclaredPublic(type)).Select(type => type.FullName));

    private static IEnumerable<Type> WithParts(Type request) => WithParts(request, []);

    private static IEnumerable<Type> WithParts(Type type, HashSet<Type> seen) =>
        seen.Add(type) ? type.GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(PartsOf).SelectMany(part => WithParts(part, seen)).Append(type) : [];

    private static IEnumerable<Type> PartsOf(PropertyInfo property)
    {
        var type = property.PropertyType;
        var parts = type.IsGenericType ? type.GetGenericArguments() : [type.GetElementType() ?? type];
        return parts.Where(part => part.Assembly == Product.Assembly("Api"));
    }

    // The slice around it is internal, and may be: what counts is the record's own word.
    private static bool IsDeclaredPublic(Type type) => type.IsPublic || type.IsNestedPublic;
}
