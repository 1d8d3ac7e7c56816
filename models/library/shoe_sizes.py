def app(ui):
    ui.title("Shoe size")
    foot = ui.number("Length of the foot (cm)", 25.0, min=10, max=40, step=0.5)
    eu = round((foot + 1.5) * 1.5)
    ui.text(f"EU {eu}", size=48, bold=True, align="center")
    ui.text(f"UK {eu - 33}", size=32, align="center")
