// Types that the compiler looks up by name and that netstandard2.0 does not have.

namespace System
{
    /// <summary>A place in a list, which a list pattern counts from either end.</summary>
    internal readonly struct Index(int value, bool fromEnd)
    {
        public static implicit operator Index(int value) => new(value, fromEnd: false);

        public int GetOffset(int length) => fromEnd ? length - value : value;
    }
}

namespace System.Runtime.CompilerServices
{
    /// <summary>Marks the setter of an <c>init</c> property.</summary>
    internal static class IsExternalInit;

    /// <summary>Names the method that makes a collection of a collection expression.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
    internal sealed class CollectionBuilderAttribute(Type builderType, string methodName) : Attribute
    {
        public Type BuilderType { get; } = builderType;

        public string MethodName { get; } = methodName;
    }
}
