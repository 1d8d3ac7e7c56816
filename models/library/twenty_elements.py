ELEMENTS = """H Hydrogen 1.008, He Helium 4.003, Li Lithium 6.94, Be Beryllium 9.012, B Boron 10.81, C Carbon 12.011,
N Nitrogen 14.007, O Oxygen 15.999, F Fluorine 18.998, Ne Neon 20.180, Na Sodium 22.990, Mg Magnesium 24.305,
Al Aluminium 26.982, Si Silicon 28.085, P Phosphorus 30.974, S Sulfur 32.06, Cl Chlorine 35.45, Ar Argon 39.95,
K Potassium 39.098, Ca Calcium 40.078"""


def app(ui):
    ui.title("Elements")
    search = ui.field("Search").strip().lower()
    rows = []
    for number, line in enumerate(ELEMENTS.split(","), 1):
        symbol, name, mass = line.split()
        if search == symbol.lower() or name.lower().startswith(search):
            rows.append([number, symbol, name, mass])
    if rows:
        ui.table(rows, header=["Number", "Symbol", "Name", "Mass"])
    else:
        ui.text("Nothing found", color="muted")
