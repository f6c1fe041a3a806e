using System.Reflection;

namespace ZiZhiJin.Architecture.Tests;

/// <summary>
/// Every type that a type names: in its head, its members, its attributes and the bodies of its methods, also where the source says only
/// <c>var</c>. Not seen is what the compiler replaces by a number: constants and enum members.
/// </summary>
internal static class TypeUses
{
    private const BindingFlags Own =
        BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    public static HashSet<Type> Of(Type type)
    {
        var methods = type.GetMethods(Own).Cast<MethodBase>().Concat(type.GetConstructors(Own)).ToList();
        return Head(type)
            .Concat(type.GetFields(Own).SelectMany(MembersTypes))
            .Concat(methods.SelectMany(MembersTypes))
            .Concat(methods.SelectMany(Body))
            .Concat(type.GetMembers(Own).Append(type).SelectMany(Attributes))
            .SelectMany(Parts)
            .ToHashSet();
    }

    private static IEnumerable<Type> Head(Type type) =>
        type.GetInterfaces().Concat(Some(type.BaseType)).Concat(Constraints(type.GetGenericArguments()));

    private static IEnumerable<Type> Body(MethodBase method)
    {
        var body = method.GetMethodBody();
        if (body is null) return [];
        return body.LocalVariables.Select(local => local.LocalType)
            .Concat(body.ExceptionHandlingClauses.Where(it => it.Flags == ExceptionHandlingClauseOptions.Clause).SelectMany(it => Some(it.CatchType)))
            .Concat(Instructions.MembersNamedBy(method).SelectMany(MembersTypes));
    }

    private static IEnumerable<Type> MembersTypes(MemberInfo member) => member switch
    {
        Type type => [type],
        FieldInfo field => [field.FieldType, .. Some(field.DeclaringType)],
        MethodBase method => [.. Signature(method), .. Some(method.DeclaringType)],
        _ => [],
    };

    private static IEnumerable<Type> Signature(MethodBase method)
    {
        var arguments = method.IsGenericMethod ? method.GetGenericArguments() : [];
        return method.GetParameters().Select(parameter => parameter.ParameterType)
            .Concat(Some((method as MethodInfo)?.ReturnType))
            .Concat(arguments)
            .Concat(Constraints(arguments));
    }

    private static IEnumerable<Type> Constraints(IEnumerable<Type> arguments) =>
        arguments.Where(argument => argument.IsGenericParameter).SelectMany(argument => argument.GetGenericParameterConstraints());

    private static IEnumerable<Type> Attributes(MemberInfo member) =>
        member.GetCustomAttributesData().SelectMany(it =>
            it.ConstructorArguments.Select(argument => argument.Value).OfType<Type>().Append(it.AttributeType));

    /// <summary>Of <c>Dictionary&lt;A, B[]&gt;</c>: itself, A and B.</summary>
    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.IsGenericParameter) return [];
        if (type.HasElementType) return Parts(type.GetElementType()!);
        return type.IsConstructedGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()) : [type];
    }

    private static IEnumerable<Type> Some(Type? type) => type is null ? [] : [type];
}
