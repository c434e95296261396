using System.Reflection;
using System.Reflection.Emit;

namespace Gotong.Tests.House;

/// <summary>Who may know whom, read from the compiled code: a feature knows earlier ones, the platform knows none.</summary>
public sealed class FeatureOrderTests
{
    /// <summary>The order of a masterplan's life.</summary>
    private static readonly string[] Order =
    [
        "Accounts",
        "Regions",
        "Organizations",
        "Discussions",
        "Codes",
        "Priorities",
        "Initiatives",
        "Applications",
        "Gate",
        "Desks",
        "Collaboration",
        "Networks",
        "Owners",
        "Readiness",
        "Roadmap",
        "Delivery",
        "Books",
        "Bimtek",
        "Decisions",
        "Meetings",
        "Portfolio",
        "Scorecards",
        "Leadership",
        "Guide",
        "Search",
        "Webhooks",
        "Example",
    ];

    private const string Features = "Gotong.Features.";
    private static readonly Assembly Product = typeof(GotongApp).Assembly;
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes)
        .GetFields()
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToDictionary(c => c.Value);

    [Fact]
    public void A_feature_knows_only_features_before_it_and_the_platform_knows_none()
    {
        var wrong =
            from type in Product.GetTypes()
            let mine = FeatureOf(type)
            where mine >= 0 || type.Namespace?.StartsWith("Gotong.Platform", StringComparison.Ordinal) == true
            from known in KnownTo(type)
            where FeatureOf(known) > mine
            select $"{type.FullName} knows {known.FullName}";
        Assert.Empty(wrong.Distinct());
    }

    [Fact]
    public void Every_feature_stands_in_the_order()
    {
        var features = Product
            .GetTypes()
            .Where(t => t.Namespace?.StartsWith(Features, StringComparison.Ordinal) == true)
            .Select(t => t.Namespace!.Split('.')[2])
            .Distinct()
            .ToList();
        Assert.NotEmpty(features);
        Assert.Empty(features.Except(Order));
    }

    [Fact]
    public void The_document_writer_knows_nothing_of_the_product() =>
        Assert.DoesNotContain(
            Assembly.Load("Gotong.Documents").GetReferencedAssemblies(),
            a => a.Name!.StartsWith("Gotong", StringComparison.Ordinal) || a.Name.StartsWith("Microsoft.AspNetCore")
        );

    [Fact]
    public void The_methods_know_nothing_of_the_product() =>
        Assert.DoesNotContain(
            Assembly.Load("Gotong.Methods").GetReferencedAssemblies(),
            a => a.Name!.StartsWith("Gotong", StringComparison.Ordinal) || a.Name.StartsWith("Microsoft.")
        );

    private static int FeatureOf(Type type) =>
        type.Namespace?.StartsWith(Features, StringComparison.Ordinal) == true
            ? Array.IndexOf(Order, type.Namespace.Split('.')[2])
            : -1;

    private const BindingFlags All =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static IEnumerable<Type> KnownTo(Type type) =>
        new[] { type.BaseType }
            .Concat(type.GetInterfaces())
            .Concat(type.GetFields(All).Select(f => f.FieldType))
            .Concat(type.GetMethods(All).SelectMany(KnownTo))
            .Concat(type.GetConstructors(All).SelectMany(KnownTo))
            .OfType<Type>()
            .SelectMany(Unfold);

    private static IEnumerable<Type?> KnownTo(MethodBase method)
    {
        var signature = method
            .GetParameters()
            .Select(p => (Type?)p.ParameterType)
            .Append((method as MethodInfo)?.ReturnType);
        return method.GetMethodBody()?.GetILAsByteArray() is { } code
            ? signature.Concat(InBody(method, code))
            : signature;
    }

    private static IEnumerable<Type?> InBody(MethodBase method, byte[] code)
    {
        var ofType = method.DeclaringType is { IsGenericType: true } owner ? owner.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < code.Length; )
        {
            var opCode = code[at] == 0xFE ? Codes[(short)(0xFE00 | code[at + 1])] : Codes[code[at]];
            at += opCode.Size;
            if (
                opCode.OperandType
                is OperandType.InlineMethod
                    or OperandType.InlineField
                    or OperandType.InlineType
                    or OperandType.InlineTok
            )
            {
                var member = method.Module.ResolveMember(BitConverter.ToInt32(code, at), ofType, ofMethod);
                yield return member as Type ?? member?.DeclaringType;
                foreach (var argument in (member as MethodInfo)?.GetGenericArguments() ?? [])
                    yield return argument;
            }
            at += opCode.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(code, at),
                _ => 4,
            };
        }
    }

    private static IEnumerable<Type> Unfold(Type type) =>
        (type.HasElementType ? Unfold(type.GetElementType()!) : [type]).Concat(
            type.IsGenericType ? type.GetGenericArguments().SelectMany(Unfold) : []
        );
}
