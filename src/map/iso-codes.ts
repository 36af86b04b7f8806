/** ISO 3166-1: from the three digits that world-atlas gives to the two letters that the site uses, for what the frames show. */
export const isoCodes: Readonly<Record<string, string>> = Object.fromEntries(
  `008 AL, 012 DZ, 020 AD, 031 AZ, 040 AT, 044 BS, 051 AM, 056 BE, 070 BA, 084 BZ, 100 BG, 112 BY, 124 CA,
   148 TD, 156 CN, 188 CR, 191 HR, 192 CU, 196 CY, 203 CZ, 208 DK, 214 DO, 233 EE, 246 FI, 250 FR, 268 GE,
   275 PS, 276 DE, 300 GR, 332 HT, 340 HN, 348 HU, 352 IS, 364 IR, 368 IQ, 372 IE, 376 IL, 380 IT, 388 JM,
   398 KZ, 400 JO, 417 KG, 422 LB, 428 LV, 434 LY, 438 LI, 440 LT, 442 LU, 470 MT, 484 MX, 496 MN, 498 MD,
   499 ME, 504 MA, 528 NL, 558 NI, 562 NE, 578 NO, 616 PL, 620 PT, 642 RO, 643 RU, 674 SM, 682 SA, 688 RS,
   703 SK, 705 SI, 724 ES, 729 SD, 752 SE, 756 CH, 760 SY, 762 TJ, 788 TN, 792 TR, 795 TM, 804 UA, 807 MK,
   818 EG, 826 GB, 831 GG, 832 JE, 833 IM, 840 US, 860 UZ, XK XK,
   028 AG, 120 CM, 140 CF, 170 CO, 180 CD, 212 DM, 466 ML, 478 MR, 531 CW, 566 NG, 591 PA, 630 PR, 728 SS, 732 EH,
   862 VE`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)
