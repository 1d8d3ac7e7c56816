PEAKS = {"Asia": ("Mount Everest", 8849), "South America": ("Aconcagua", 6961), "North America": ("Denali", 6190),
         "Africa": ("Kilimanjaro", 5895), "Europe": ("Elbrus", 5642), "Antarctica": ("Mount Vinson", 4892)}


def app(ui):
    ui.title("Highest mountains")
    continent = ui.choice("Continent", list(PEAKS))
    name, height = PEAKS[continent]
    ui.text(name, size=40, bold=True)
    ui.text(f"{height} m", size=28)
    ui.chart([height for _, height in PEAKS.values()], kind="bar", labels=[name for name, _ in PEAKS.values()])
