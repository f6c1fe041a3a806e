namespace ZiZhiJin.MySql.Query;

internal static class WholeNumbers
{
    private static readonly HashSet<Type> SignedTypes = [typeof(sbyte), typeof(short), typeof(int), typeof(long)];
    private static readonly HashSet<Type> UnsignedTypes = [typeof(byte), typeof(ushort), typeof(uint), typeof(ulong)];

    public static bool Is(Type type) => IsSigned(type) || UnsignedTypes.Contains(Bare(type));

    public static bool IsSigned(Type type) => SignedTypes.Contains(Bare(type));

    private static Type Bare(Type type)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        return value.IsEnum ? Enum.GetUnderlyingType(value) : value;
    }
}
