BLOOM = {
    "Snowdrop": [1, 2, 3],
    "Crocus": [2, 3, 4],
    "Daffodil": [3, 4],
    "Tulip": [4, 5],
    "Lily of the valley": [5],
    "Peony": [5, 6],
    "Rose": [6, 7, 8, 9],
    "Lavender": [6, 7, 8],
    "Sunflower": [7, 8, 9],
    "Aster": [8, 9, 10],
    "Christmas rose": [12, 1, 2],
}
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]


def app(ui):
    ui.title("In bloom")
    month = ui.choice("Month", MONTHS, value=MONTHS[ui.now.month - 1])
    blooming = [flower for flower, months in BLOOM.items() if MONTHS.index(month) + 1 in months]
    for flower in blooming:
        ui.text(flower, size=28)
    if not blooming:
        ui.text("Nothing in the garden", size=28, color="muted")
