def app(ui):
    ui.title("Salaire")
    gross = ui.number("Brut par an", 30000, min=0)
    charges = ui.number("Charges en %", 22, min=0, max=100)
    tax = ui.number("Impôt en %", 10, min=0, max=100)
    months = ui.choice("Mois payés", [12, 13])
    net = gross * (100 - charges) / 100 * (100 - tax) / 100
    ui.text(f"{net / months:.2f} par mois", size=36, bold=True)
    ui.text(f"{net:.2f} par an")
