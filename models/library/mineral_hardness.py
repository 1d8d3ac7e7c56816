MINERALS = ["Talc", "Gypsum", "Calcite", "Fluorite", "Apatite", "Feldspar", "Quartz", "Topaz", "Corundum", "Diamond"]
TOOLS = {"Fingernail": 2.5, "Copper coin": 3.5, "Knife": 5.5, "Steel file": 6.5}


def app(ui):
    ui.title("Hardness")
    tool = ui.choice("Scratch with", list(TOOLS))
    hard = TOOLS[tool]
    soft = [name for number, name in enumerate(MINERALS, 1) if number < hard]
    ui.text(f"{tool} scratches {', '.join(soft)}", size=22, bold=True)
    rows = [[number, name, "yes" if number < hard else "no"] for number, name in enumerate(MINERALS, 1)]
    ui.table(rows, header=["Hardness", "Mineral", "Scratched"])
