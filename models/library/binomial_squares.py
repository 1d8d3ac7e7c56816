def app(ui):
    ui.title("Binomial formula")
    with ui.row():
        a = ui.number("a", 30, min=0)
        b = ui.number("b", 2, min=0)
        sign = ui.choice("Sign", ["+", "-"])
    result = (a + b) ** 2 if sign == "+" else (a - b) ** 2
    ui.text(f"({a:.10g} {sign} {b:.10g})² = {result:.10g}", size=40, bold=True)
    ui.text(f"a² {sign} 2ab + b²", size=24)
    ui.text(f"{a:.10g}² {sign} 2 · {a:.10g} · {b:.10g} + {b:.10g}²", size=24)
    ui.text(f"{a * a:.10g} {sign} {2 * a * b:.10g} + {b * b:.10g}", size=24)
