SOW = {
    1: [], 2: ["Peppers", "Aubergines"], 3: ["Tomatoes", "Peas", "Radishes"],
    4: ["Carrots", "Lettuce", "Spinach", "Beetroot"], 5: ["Beans", "Corn", "Courgettes"],
    6: ["Beans", "Lettuce", "Fennel"], 7: ["Lettuce", "Kohlrabi", "Pak choi"],
    8: ["Spinach", "Radishes", "Lamb's lettuce"], 9: ["Lamb's lettuce", "Spinach"],
    10: ["Garlic"], 11: ["Garlic"], 12: [],
}
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]


def app(ui):
    ui.title("Sowing")
    month = ui.choice("Month", MONTHS, value=MONTHS[ui.now.month - 1])
    seeds = SOW[MONTHS.index(month) + 1]
    for seed in seeds:
        ui.text(seed, size=24)
    if not seeds:
        ui.text("Nothing, it is winter", size=24, color="muted")
