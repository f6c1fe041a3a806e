using System.Reflection;
using System.Reflection.Emit;

namespace ZiZhiJin.Architecture.Tests;

/// <summary>Reads from a method's body which types, fields and methods it names.</summary>
internal static class Instructions
{
    private static readonly Dictionary<int, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value & 0xFFFF);

    public static IEnumerable<MemberInfo> MembersNamedBy(MethodBase method)
    {
        var body = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        var typeArguments = method.DeclaringType?.GetGenericArguments();
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return Tokens(body).Select(token => method.Module.ResolveMember(token, typeArguments, methodArguments)).OfType<MemberInfo>();
    }

    private static IEnumerable<int> Tokens(byte[] body)
    {
        for (var at = 0; at < body.Length;)
        {
            var code = NextCode(body, ref at);
            if (NamesMember(code)) yield return BitConverter.ToInt32(body, at);
            at += OperandLength(code, body, at);
        }
    }

    private static OpCode NextCode(byte[] body, ref int at)
    {
        int value = body[at++];
        if (value == 0xFE) value = 0xFE00 | body[at++];
        return Codes[value];
    }

    private static bool NamesMember(OpCode code) =>
        code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType;

    private static int OperandLength(OpCode code, byte[] body, int at) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(body, at)),
        _ => 4,
    };
}
