def app(ui):
    ui.title("Mixing two strengths")
    strong = ui.number("Strong (%)", 80.0, min=0, max=100)
    weak = ui.number("Weak (%)", 10.0, min=0, max=100)
    wanted = ui.number("I want (%)", 45.0, min=0, max=100)
    amount = ui.number("Ml in all", 1000, min=0)
    if strong <= weak:
        ui.text("The strong one must be stronger than the weak one", color="warn")
    elif not weak <= wanted <= strong:
        ui.text(f"Only {weak:g} to {strong:g} % can be mixed", color="warn", size=20)
    else:
        part = (wanted - weak) / (strong - weak) * amount
        ui.text(f"Strong: {part:.0f} ml", size=36, bold=True)
        ui.text(f"Weak: {amount - part:.0f} ml", size=36, bold=True)
